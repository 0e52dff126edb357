package shop;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.health.HealthCheck;

@Path("/health")  // ticks
class Health implements HealthCheck {}  // ticks
