package fr.raict.registration.seating.persistence;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How much of a quota is used on a day.
 *
 * @param id of the quota, its subject and the day
 * @param used people registered
 */
@Document("allowances")
record AllowanceDocument(@Id String id, int used, @Indexed(useGeneratedName = true) Instant day) {
}
