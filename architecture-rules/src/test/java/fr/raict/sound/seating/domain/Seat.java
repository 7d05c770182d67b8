package fr.raict.sound.seating.domain;

public record Seat(int number) {
}
