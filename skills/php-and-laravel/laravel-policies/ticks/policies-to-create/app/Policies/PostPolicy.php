<?php
class PostPolicy // ticks
{
    public function create($user) { return $user->is_admin; }
}
