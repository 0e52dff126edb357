package shop;

import io.swagger.v3.oas.annotations.Operation;  // ticks
import org.springdoc.core.annotations.ParameterObject;  // ticks
