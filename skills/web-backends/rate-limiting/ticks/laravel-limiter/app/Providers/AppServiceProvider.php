<?php
RateLimiter::for('login', fn ($request) => Limit::perMinute(5)); // ticks
