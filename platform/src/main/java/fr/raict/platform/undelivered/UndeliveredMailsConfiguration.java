package fr.raict.platform.undelivered;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imported by a service whose people wait for mails, so that it can say which did not arrive. */
@Configuration(proxyBeanMethods = false)
@Import(UndeliveredMails.class)
public class UndeliveredMailsConfiguration {
}
