package fr.raict.contracts.privacy.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Topic;

/** What services say of the erasures they were asked for. The aggregate is one erasure in one service. */
@Topic(ErasureReportEvent.TOPIC)
public sealed interface ErasureReportEvent extends Event permits ErasureCarriedOut {

    String TOPIC = "privacy.erasure-report";

    UUID report();

    @Override
    default UUID aggregateId() {
        return report();
    }
}
