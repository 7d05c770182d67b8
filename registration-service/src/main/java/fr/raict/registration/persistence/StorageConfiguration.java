package fr.raict.registration.persistence;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How all features of this service are stored. */
@Configuration(proxyBeanMethods = false)
@Import(UndeliveredMailsConfiguration.class)
class StorageConfiguration {

    @Bean
    MongoCustomConversions identitiesAsUuids() {
        return new MongoCustomConversions(Stream.of(
                asUuid(EditionId.class, EditionId::value, EditionId::new),
                asUuid(WorkshopId.class, WorkshopId::value, WorkshopId::new),
                asUuid(RegistrationId.class, RegistrationId::value, RegistrationId::new),
                asUuid(ParticipantId.class, ParticipantId::value, ParticipantId::new),
                asUuid(RequestKey.class, RequestKey::value, RequestKey::new)).flatMap(Set::stream).toList());
    }

    private static <T> Set<GenericConverter> asUuid(Class<T> identity, Function<T, UUID> value,
            Function<UUID, T> made) {
        return ConverterBuilder.writing(identity, UUID.class, value).andReading(made).getConverters();
    }

    /** A collection holds documents of one class, so its name is in none of them. */
    @Bean
    MappingMongoConverter mappingMongoConverter(MongoDatabaseFactory databases, MongoMappingContext mapping,
            MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(databases), mapping);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }
}
