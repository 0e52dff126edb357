public class Wall : MonoBehaviour
{
    void Update() => transform.Translate(0, 1, 0); // ticks
}
