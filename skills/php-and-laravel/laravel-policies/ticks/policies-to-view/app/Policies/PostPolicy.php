<?php
class PostPolicy // ticks
{
    public function view($user, $post) { return $user->id === $post->user_id; }
}
