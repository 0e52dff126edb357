<?php
Schema::create('posts', function (Blueprint $table) {
    $table->foreignId('user_id')->constrained();
});
