package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.ServiceProblem;
import org.springframework.stereotype.Component;

/** The visitor's mandates, each with what the reference list knows of the authority: 1,441 names are not unique. */
@Component
public class MyMandates {
    private static final String UNLISTED = "OTHER-";

    private final RegistrationDesk desk;

    MyMandates(RegistrationDesk desk) {
        this.desk = desk;
    }

    public List<Mandate> all() {
        return desk.myMandates().stream().map(mandate -> mandate.of(described(mandate.authority()))).toList();
    }

    private LocalAuthority described(LocalAuthority authority) {
        if (authority.code().startsWith(UNLISTED)) return authority;
        try {
            return desk.authority(authority.code());
        } catch (ServiceProblem noLongerListed) {
            return authority;
        }
    }
}
