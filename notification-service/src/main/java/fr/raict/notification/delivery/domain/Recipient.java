package fr.raict.notification.delivery.domain;

/** Whom a mail goes to. */
public record Recipient(String name, String address) {}
