package fr.raict.sound.seating.web;

import java.util.List;

import fr.raict.platform.security.Access;
import fr.raict.sound.seating.application.Seats;
import fr.raict.values.Bounded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeatController {
    private final Seats seats;

    SeatController(Seats seats) { this.seats = seats; }

    record Row(@Bounded(most = 2, because = "a row has an aisle on each side") List<Integer> aisles) {
    }

    record Page(List<Row> items, int page, long total) {
    }

    @GetMapping("/rows")
    @Access(Access.Level.PUBLIC)
    Page rows() { return new Page(List.of(), 0, 0); }

    @GetMapping("/doors")
    @Access(Access.Level.PUBLIC)
    @Bounded(most = 4, because = "a room has four walls")
    List<String> doors() { return List.of(); }

    @GetMapping("/seat")
    @Access(Access.Level.PUBLIC)
    int first() { return seats.first().number(); }
}
