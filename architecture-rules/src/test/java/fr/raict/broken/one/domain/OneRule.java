package fr.raict.broken.one.domain;

public class OneRule {
}
