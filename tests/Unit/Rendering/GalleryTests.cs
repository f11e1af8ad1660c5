using System.Text;
using Fatong.Platform.Rendering;
using Fatong.Tests.Unit.Papers;

namespace Fatong.Tests.Unit.Rendering;

/// <summary>Writes samples to a folder to look at when FATONG_GALLERY names one; always checks that they render.</summary>
public sealed class GalleryTests
{
    [Fact]
    public void Every_block_renders_to_both_forms()
    {
        foreach (var (name, paper) in new[] { ("report", Samples.Report), ("form", Samples.Form) })
        {
            Gallery.Keep(name, paper);

            HtmlPaper.Render(paper).ShouldContain("</html>");
        }
    }
}

/// <summary>The folder of pictures to look at.</summary>
internal static class Gallery
{
    internal static void Keep(string name, Fatong.Kernel.Papers.PaperDocument paper)
    {
        if (Environment.GetEnvironmentVariable("FATONG_GALLERY") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, name + ".html"), HtmlPaper.Render(paper, new HtmlPaperOptions(_ => RenderingTests.Dot)), Encoding.UTF8);
            File.WriteAllBytes(Path.Combine(folder, name + ".docx"), DocxPaper.ToBytes(paper, _ => RenderingTests.Dot));
        }
    }
}
