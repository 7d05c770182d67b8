package fr.raict.notification.mails.web;

/**
 * What came of sending a selection again.
 *
 * @param queued
 *            mails that are sent again; the others had not failed, or no longer
 */
record ResentView(int queued) {}
