<?php
interface Report {}

class Sales implements JsonSerializable
{
    public function jsonSerialize(): array { return []; }
}
