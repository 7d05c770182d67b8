package fr.raict.platform.consumption;

import java.lang.reflect.Type;

import fr.raict.platform.events.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/** Gives listeners the event itself. The record keeps its bytes, so what cannot be read is put aside unchanged. */
final class CloudEventConverter extends MessagingMessageConverter {

    private final EventCodec codec;

    CloudEventConverter(EventCodec codec) { this.codec = codec; }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type type) {
        return message.value() instanceof byte[] data
                ? codec.fromRecord(message.headers(), data)
                : super.extractAndConvertValue(message, type);
    }
}
