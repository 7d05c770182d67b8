package fr.raict.sound.seating.application;

import fr.raict.sound.seating.domain.Seat;

public interface Seats {
    Seat first();
}
