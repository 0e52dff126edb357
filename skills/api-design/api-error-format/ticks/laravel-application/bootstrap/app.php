<?php
return Application::configure()->withExceptions(function (Exceptions $exceptions) {
    $exceptions->render(fn (NotFound $error) => response()->json(['error' => 'missing'], 404)); // ticks
})->create();
