package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.lists.application.RegistrationQuery.Order;
import fr.raict.registration.mandates.application.EnteredRegistrations;
import fr.raict.registration.seating.application.WithdrawSeat;
import fr.raict.registration.seating.domain.Registration.State;
import org.springframework.stereotype.Component;

/** Withdraws what an account entered, a page of the list at a time; those who wait first, so that none of them moves up. */
@Component
class WithdrawEntered implements EnteredRegistrations {

    private final ListedRegistrations lists;
    private final WithdrawSeat withdrawSeat;

    WithdrawEntered(ListedRegistrations lists, WithdrawSeat withdrawSeat) {
        this.lists = lists;
        this.withdrawSeat = withdrawSeat;
    }

    @Override
    public int withdrawSome(String account, String authorityCode, boolean mails) {
        var among = new Among.EnteredFor(account, authorityCode);
        return Stream.of(State.REQUESTED, State.WAITING, State.OFFERED, State.SEATED)
                .mapToInt(state -> withdraw(among, state, mails)).filter(withdrawn -> withdrawn > 0).findFirst()
                .orElse(0);
    }

    private int withdraw(Among among, State state, boolean mails) {
        var byWorkshop = lists.find(new RegistrationQuery(among, Optional.of(state), Optional.empty(), Order.PROGRAMME,
                new Paging(0, Paging.LARGEST))).stream()
                .collect(Collectors.groupingBy(ListedRegistration::workshop,
                        Collectors.mapping(each -> each.registration().id(), Collectors.toList())));
        return byWorkshop.entrySet().stream()
                .mapToInt(each -> withdrawSeat.withdrawAll(each.getKey(), List.copyOf(each.getValue()), mails)).sum();
    }
}
