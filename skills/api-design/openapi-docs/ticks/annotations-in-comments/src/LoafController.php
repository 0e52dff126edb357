<?php
class LoafController
{
    /**
     * @OA\Get(path="/loaves", # ticks
     *     @OA\Response(response="200", description="All loaves") # ticks
     * )
     */
    public function index() {}
}
