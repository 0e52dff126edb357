<?php
new JsonResponse(['message' => 'no'], 400); // ticks
new JsonResponse(['message' => 'no'], 409); // ticks
new JsonResponse(['message' => 'no'], 422); // ticks
new JsonResponse(['message' => 'no'], 500); // ticks
