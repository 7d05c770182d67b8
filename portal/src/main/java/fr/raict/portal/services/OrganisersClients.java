package fr.raict.portal.services;

import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.notification.MailJournalApi;
import fr.raict.portal.services.registration.RegistrationOversightApi;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clients of organisers' pages, which {@link ServiceClients} configures with all others. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "agenda", types = {AgendaPlanningApi.class, DeadLettersApi.class})
@ImportHttpServices(group = "registration", types = {RegistrationOversightApi.class, DeadLettersApi.class})
@ImportHttpServices(group = "notification", types = {MailJournalApi.class, DeadLettersApi.class})
class OrganisersClients {}
