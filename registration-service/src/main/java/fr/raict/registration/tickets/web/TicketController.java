package fr.raict.registration.tickets.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.registration.attendance.application.EntryCodes;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.AnswerOffer;
import fr.raict.registration.seating.application.TicketSeat;
import fr.raict.registration.seating.application.TicketTokens;
import fr.raict.registration.seating.application.TicketTokens.Ticket;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.application.WithdrawSeat;
import fr.raict.registration.seating.application.WorkshopDetails;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Offer;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static fr.raict.platform.security.Access.Level.PUBLIC;
import static fr.raict.platform.text.OptionalText.orNull;

/** Shows a participant their registration, lets them withdraw and answer an offer; the token in the link is all they need. */
@RestController
@RequestMapping("${raict.api}/tickets/{token}")
class TicketController {

    private final TicketTokens tokens;
    private final ViewSeats viewSeats;
    private final WithdrawSeat withdrawSeat;
    private final AnswerOffer answerOffer;
    private final EntryCodes codes;
    private final String publicUrl;

    TicketController(TicketTokens tokens, ViewSeats viewSeats, WithdrawSeat withdrawSeat, AnswerOffer answerOffer,
            EntryCodes codes,
            @Value("${raict.public-url}") String publicUrl) {
        this.tokens = tokens;
        this.viewSeats = viewSeats;
        this.withdrawSeat = withdrawSeat;
        this.answerOffer = answerOffer;
        this.codes = codes;
        this.publicUrl = publicUrl;
    }

    /**
     * @param link by which the participant takes part from afar; null while there is none, and without a seat
     * @param code by which the participant is known at the doors of the edition; null without a seat
     */
    record TicketView(UUID registration, WorkshopDetails workshop, Person person, Authority authority,
            Registration.State state, @Nullable Integer rank, Instant registeredAt, @Nullable String link,
            @Nullable Offer offer, @Nullable Standing standing, @Nullable String code) {

        static TicketView of(TicketSeat seat, EntryCodes codes) {
            var details = seat.registration();
            return new TicketView(details.id(), seat.workshop(), details.person().withoutAnswers(), details.authority(),
                    details.state(), details.rank(), details.registeredAt(), orNull(seat.link()), details.offer(),
                    details.standing(),
                    details.state() == Registration.State.SEATED ? codes.of(seat.participant()).text() : null);
        }
    }

    @GetMapping
    @Access(PUBLIC)
    TicketView show(@PathVariable String token) {
        return view(ticket(token));
    }

    @PostMapping("/withdrawal")
    @Access(PUBLIC)
    TicketView withdraw(@PathVariable String token) {
        var ticket = ticket(token);
        withdrawSeat.withdraw(ticket);
        return view(ticket);
    }

    @PostMapping("/offer/acceptance")
    @Access(PUBLIC)
    TicketView accept(@PathVariable String token) {
        var ticket = ticket(token);
        answerOffer.accept(ticket);
        return view(ticket);
    }

    @PostMapping("/offer/refusal")
    @Access(PUBLIC)
    TicketView decline(@PathVariable String token) {
        var ticket = ticket(token);
        answerOffer.decline(ticket);
        return view(ticket);
    }

    /** Of the person's code at the doors, which lets nobody withdraw: whoever sees a ticket or a badge may read it. */
    @GetMapping(path = "/qr.svg", produces = "image/svg+xml")
    @Access(PUBLIC)
    String qrCode(@PathVariable String token) {
        return TicketQrCode.svg(publicUrl + "/pointage/code/" + codes.of(viewSeats.of(ticket(token)).participant()));
    }

    private TicketView view(Ticket ticket) {
        return TicketView.of(viewSeats.of(ticket), codes);
    }

    /** Not found is a link that was not made by this service, or not with its key. */
    private Ticket ticket(String token) {
        return tokens.read(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
