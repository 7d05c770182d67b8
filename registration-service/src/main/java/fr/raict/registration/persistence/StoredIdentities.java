package fr.raict.registration.persistence;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Identities are stored as the UUIDs they are. */
final class StoredIdentities {

    private static final Map<Class<?>, Function<UUID, ?>> MADE_OF_UUID = Map.of(EditionId.class, EditionId::new,
            WorkshopId.class, WorkshopId::new, RegistrationId.class, RegistrationId::new, ParticipantId.class,
            ParticipantId::new, RequestKey.class, RequestKey::new);

    private StoredIdentities() {
    }

    @WritingConverter
    static final class Writing implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return MADE_OF_UUID.keySet().stream().map(type -> new ConvertiblePair(type, UUID.class))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return switch (source) {
                case EditionId id -> id.value();
                case WorkshopId id -> id.value();
                case RegistrationId id -> id.value();
                case ParticipantId id -> id.value();
                case RequestKey key -> key.value();
                case null, default -> null;
            };
        }
    }

    @ReadingConverter
    static final class Reading implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return MADE_OF_UUID.keySet().stream().map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            var made = MADE_OF_UUID.get(to.getType());
            return made != null && source instanceof UUID id ? made.apply(id) : null;
        }
    }
}
