package fr.raict.platform.privacy;

import fr.raict.platform.consumption.ConsumptionConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Has each service carry out erasures, tell what it keeps of somebody, and keep it no longer than it may. */
@AutoConfiguration(after = ConsumptionConfiguration.class, afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@Import({DoneErasures.class, EraseInTime.class, OldDeadLetters.class, CarryOutErasures.class,
        PersonalDataController.class})
public class PrivacyConfiguration {
}
