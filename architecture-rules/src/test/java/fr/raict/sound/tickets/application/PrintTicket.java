package fr.raict.sound.tickets.application;

import java.time.Clock;
import java.time.Instant;

import fr.raict.sound.seating.application.Seats;
import fr.raict.sound.seating.domain.Seat;

class PrintTicket {
    Instant at(Seats seats, Clock clock) { return Instant.now(clock); }

    int number(Seat published) { return published.number(); }
}
