package fr.raict.registration.persistence;

import java.util.List;

import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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
        return new MongoCustomConversions(List.of(new StoredIdentities.Writing(), new StoredIdentities.Reading()));
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
