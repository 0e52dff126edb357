<?php
trait ApiResponse
{
    protected function errorResponse($message, $code) // ticks
    {
        return response()->json(['message' => $message], $code);
    }

    protected function sendError($message, $code) // ticks
    {
        return response()->json(['message' => $message], $code);
    }

    protected function respondWithError($message, $code) // ticks
    {
        return response()->json(['message' => $message], $code);
    }

    protected function error($message, $code) // ticks
    {
        return response()->json(['message' => $message], $code);
    }

    protected function fail($message, $code) // ticks
    {
        return response()->json(['message' => $message], $code);
    }
}
