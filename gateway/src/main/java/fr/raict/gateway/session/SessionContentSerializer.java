package fr.raict.gateway.session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;

/**
 * Session content in Java's own serialization. What an older or newer gateway wrote and this one cannot read counts as
 * absent: the user signs in again instead of meeting an error on every page.
 */
final class SessionContentSerializer implements RedisSerializer<Object> {

    private static final Logger log = LoggerFactory.getLogger(SessionContentSerializer.class);

    private final RedisSerializer<Object> java = RedisSerializer.java(SessionContentSerializer.class.getClassLoader());

    @Override
    public byte[] serialize(@Nullable Object value) {
        return java.serialize(value);
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        try {
            return java.deserialize(bytes);
        } catch (SerializationException e) {
            log.info("Session content of another version was dropped: {}", e.getMessage());
            return null;
        }
    }
}
