package fr.raict.registration.privacy.messaging;

import fr.raict.contracts.privacy.v1.ErasureCarriedOut;
import fr.raict.contracts.privacy.v1.ErasureReportEvent;
import fr.raict.registration.privacy.application.EraseFromAllServices;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Notes which services carried out an erasure. */
@Component
class ErasureReportsListener {

    private final EraseFromAllServices erase;

    ErasureReportsListener(EraseFromAllServices erase) {
        this.erase = erase;
    }

    @KafkaListener(id = "registration.erasure-report", topics = ErasureReportEvent.TOPIC)
    void on(ErasureReportEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case ErasureCarriedOut done -> erase.reported(done.erasure(), done.service());
        }
    }
}
