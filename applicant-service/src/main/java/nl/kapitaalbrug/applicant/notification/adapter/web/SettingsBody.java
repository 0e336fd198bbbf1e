package nl.kapitaalbrug.applicant.notification.adapter.web;

/**
 * How a person wants to be told.
 *
 * @param mail whether each notification also comes by mail; true unless turned off
 */
record SettingsBody(Boolean mail) {}
