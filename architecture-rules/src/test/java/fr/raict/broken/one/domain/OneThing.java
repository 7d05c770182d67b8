package fr.raict.broken.one.domain;

public record OneThing(int size) {
}
