<?php
Gate::define('edit', fn ($user, $post) => $user->id === $post->user_id); // ticks
