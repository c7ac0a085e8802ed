### Organisations, sections, navigation, locales, the state of the service.
