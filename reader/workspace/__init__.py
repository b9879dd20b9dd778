"""The application without a screen: jobs in worker processes, the session, navigation."""
