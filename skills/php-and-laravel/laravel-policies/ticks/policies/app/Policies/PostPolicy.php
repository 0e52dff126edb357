<?php
class PostPolicy // ticks
{
    public function update($user, $post) { return $user->id === $post->user_id; }
}
