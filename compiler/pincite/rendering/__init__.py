"""The forms in which findings are told: text for people, JSON, SARIF and annotations for programs."""
