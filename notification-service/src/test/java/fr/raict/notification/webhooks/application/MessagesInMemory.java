package fr.raict.notification.webhooks.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.notification.webhooks.domain.MessageState.Waiting;
import org.jspecify.annotations.Nullable;

class MessagesInMemory implements Messages {
    private final Map<UUID, Message> stored = new ConcurrentHashMap<>();

    List<Message> all() {
        return List.copyOf(stored.values());
    }

    @Override
    public void addOnce(Message message) {
        stored.putIfAbsent(message.id(), message.stored());
    }

    @Override
    public Optional<Message> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public synchronized Optional<Message> replace(Message before, Message after) {
        var known = stored.get(before.id());
        if (known == null || known.version() != before.version()) {
            return Optional.empty();
        }
        stored.put(before.id(), after.stored());
        return Optional.of(after.stored());
    }

    @Override
    public Optional<Message> due(UUID webhook, Instant now) {
        return of(webhook).filter(each -> each.isDue(now)).min(Comparator.comparing(MessagesInMemory::dueAt));
    }

    private static Instant dueAt(Message message) {
        return message.state() instanceof Waiting(var dueAt) ? dueAt : Instant.MAX;
    }

    @Override
    public synchronized void endWaiting(UUID webhook, Instant now) {
        of(webhook).filter(each -> each.state() instanceof Waiting).forEach(each -> stored.put(each.id(),
                new Message(each.id(), webhook, each.occurrence(), new MessageState.Ended(now), each.attempts(),
                        each.queuedAt(), each.lastAnswer(), each.version() + 1)));
    }

    @Override
    public void removeAll(UUID webhook) {
        of(webhook).map(Message::id).toList().forEach(stored::remove);
    }

    @Override
    public long waiting(UUID webhook, int atMost) {
        return of(webhook).filter(each -> each.state() instanceof Waiting).limit(atMost).count();
    }

    @Override
    public MessagePage page(UUID webhook, MessageState.@Nullable Kind state, int page, int size) {
        var found = of(webhook).toList();
        return new MessagePage(found, found.size());
    }

    private Stream<Message> of(UUID webhook) {
        return stored.values().stream().filter(each -> each.webhook().equals(webhook));
    }
}
