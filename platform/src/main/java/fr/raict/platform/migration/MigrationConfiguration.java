package fr.raict.platform.migration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Takes the steps that a service declares as beans. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@Import(Migrations.class)
public class MigrationConfiguration {
}
