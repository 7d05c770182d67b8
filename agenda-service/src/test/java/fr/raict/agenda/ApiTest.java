package fr.raict.agenda;

import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole service with an organiser at its door. */
@IntegrationTest
public abstract class ApiTest {

    @Autowired
    protected RestTestClient http;
    @Autowired
    protected TestTokens tokens;
    @Autowired
    protected AdjustableClock clock;
    @Autowired
    protected PublishedEvents published;

    protected Agenda agenda;

    @BeforeEach
    void arrive() { agenda = new Agenda(http, tokens, clock.instant()); }

    @AfterEach
    void putTheClockRight() { clock.reset(); }
}
