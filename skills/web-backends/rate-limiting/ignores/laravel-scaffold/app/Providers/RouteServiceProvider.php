<?php
RateLimiter::for('api', fn ($request) => Limit::perMinute(60));
