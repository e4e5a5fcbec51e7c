"""The HTTP face: `server` starts it, `app` puts it together, `routes/` holds the endpoints."""
