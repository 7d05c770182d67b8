package fr.raict.notification.webhooks.application;

import java.util.List;

import fr.raict.notification.webhooks.domain.Message;

/** Some messages of a webhook, and how many there are in all. */
public record MessagePage(List<Message> messages, long total) {}
