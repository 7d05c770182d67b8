package fr.raict.sound.seating.web;

import fr.raict.platform.security.Access;
import fr.raict.sound.seating.application.Seats;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeatController {
    private final Seats seats;

    SeatController(Seats seats) { this.seats = seats; }

    @GetMapping("/seat")
    @Access(Access.Level.PUBLIC)
    int first() { return seats.first().number(); }
}
