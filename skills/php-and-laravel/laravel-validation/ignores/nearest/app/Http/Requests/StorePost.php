<?php
class StorePost extends FormRequest
{
    public function rules(): array
    {
        return [];
    }
}
