package fr.raict.platform.privacy;

import java.util.List;

import fr.raict.platform.security.Access;
import fr.raict.values.Bounded;
import fr.raict.values.EmailAddress;
import fr.raict.values.validation.AnEmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** What this service keeps of one person. */
@RestController
@RequestMapping("${raict.api}/personal-data")
class PersonalDataController {

    private final List<PersonalRecords> records;

    PersonalDataController(ObjectProvider<PersonalRecords> records) {
        this.records = records.orderedStream().toList();
    }

    @GetMapping
    @Access(ORGANISER)
    @Bounded(most = 20, because = "one for each kind of data of a service")
    List<HeldData> list(@RequestParam @AnEmailAddress String email) {
        var address = EmailAddress.of(email);
        return records.stream().map(each -> new HeldData(each.kind(), each.of(address)))
                .filter(each -> !each.records().isEmpty()).toList();
    }
}
