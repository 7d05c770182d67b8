package fr.raict.registration.lists.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.lists.application.Arrivals.OfADay;
import fr.raict.registration.seating.domain.EditionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was counted of one workshop: for each day on which somebody registered 33 numbers at most, so that 100 days take
 * less than 60 kB.
 *
 * @param id of the workshop
 * @param version of the summary from which on it is counted
 * @param zone in which its days begin
 */
@Document("arrivals")
record ArrivalsDocument(@Id UUID id, long version, @Indexed(useGeneratedName = true) EditionId edition, String zone,
        List<OfADay> days) {
}
