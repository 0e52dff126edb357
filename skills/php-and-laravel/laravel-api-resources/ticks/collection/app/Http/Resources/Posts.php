<?php
class Posts extends ResourceCollection // ticks
{
    public function toArray($request) { return ['data' => $this->collection]; }
}
