namespace Fatong.Web.Forms;

/// <summary>Sizes of files as people read them.</summary>
internal static class SizeText
{
    internal static string Of(long bytes) => bytes switch
    {
        >= 1L << 20 => $"{bytes / (decimal)(1L << 20):0.0} MB",
        >= 1L << 10 => $"{bytes / 1024m:0.0} KB",
        _ => $"{bytes} 字节",
    };
}
