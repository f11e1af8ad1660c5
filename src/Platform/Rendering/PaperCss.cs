using System.Globalization;
using Fatong.Kernel.Papers;

namespace Fatong.Platform.Rendering;

/// <summary>The style sheet of a paper: a sheet on the screen, GB/T 9704 pages in print.</summary>
internal static class PaperCss
{
    private const string Fixed = """
        @font-face{font-family:"Paper Latin";src:local("Times New Roman"),local("TimesNewRomanPSMT"),local("Liberation Serif"),local("Tinos");unicode-range:U+20-7E,U+A5}
        .paper{box-sizing:border-box;width:210mm;min-height:297mm;margin:8mm auto;padding:var(--top) var(--right) var(--bottom) var(--left);
        background:#fff;color:#000;box-shadow:0 1px 6px rgba(0,0,0,.25);position:relative;overflow-wrap:anywhere;text-align:justify;
        font-family:"Paper Latin","仿宋_GB2312",FangSong_GB2312,FangSong,STFangsong,"Noto Serif CJK SC",serif;font-size:var(--body);line-height:var(--pitch);letter-spacing:var(--spread)}
        .paper *{box-sizing:border-box}
        .paper p,.paper h1,.paper h2,.paper h3,.paper h4,.paper h5{margin:0;font-size:inherit;font-weight:normal;min-height:var(--pitch)}
        .paper p.in{text-indent:2em}
        .paper .left{text-align:left}.paper .center{text-align:center}.paper .right{text-align:right}
        .paper .title{font-family:"Paper Latin","方正小标宋简体",FZXiaoBiaoSong-B05S,"方正小标宋_GBK","Noto Serif CJK SC",STZhongsong,SimSun,serif;font-size:var(--title);
        line-height:1.5;text-align:center;letter-spacing:0;margin-bottom:calc(var(--pitch)*.4);text-wrap:balance}
        .paper .title small{display:block;font-size:var(--body);font-family:"Paper Latin","楷体_GB2312",KaiTi_GB2312,KaiTi,STKaiti,"AR PL UKai CN",serif}
        .paper .issuer{text-align:center;letter-spacing:.1em}
        .paper .mast{color:#d40000;font-family:"Paper Latin","方正小标宋简体",FZXiaoBiaoSong-B05S,"Noto Serif CJK SC",STZhongsong,SimSun,serif;font-size:32pt;line-height:1.5;text-align:center;
        letter-spacing:.08em;text-wrap:balance}
        .paper .mastnumber{text-align:center;padding:calc(var(--pitch)*.7) 0 4mm;border-bottom:2px solid #d40000;margin-bottom:calc(var(--pitch)*1.6)}
        .paper .number{text-align:right;letter-spacing:0;margin-bottom:1mm}
        .paper .h1,.paper .hei{font-family:"Paper Latin","黑体",SimHei,STHeiti,"Noto Sans CJK SC",sans-serif}
        .paper .h2,.paper .kai{font-family:"Paper Latin","楷体_GB2312",KaiTi_GB2312,KaiTi,STKaiti,"AR PL UKai CN",serif}
        .paper .h3{font-weight:bold}
        .paper .h1,.paper .h2,.paper .h3,.paper .h4{text-indent:2em;break-after:avoid}
        .paper .fill{border-bottom:1px solid #000;padding:0 .15em;line-height:1.15}
        .paper .fill.gap{border:0;padding:0}
        .paper .fill.gap i{display:inline-block;width:1em;height:1.05em;vertical-align:-.15em;border-bottom:1px solid #000}
        .paper p.both:has(.empty){text-align:left}
        .paper .u{text-decoration:underline;text-underline-offset:.18em}
        .paper .box{font-family:"Segoe UI Symbol","Noto Sans Symbols2","DejaVu Sans","Noto Sans CJK SC",sans-serif}
        .paper .opt{white-space:nowrap;text-indent:0}.paper .opt.long{white-space:normal}
        .paper a.figure,.paper span.figure{color:inherit;text-decoration:none}
        .paper table{width:100%;font-size:min(var(--body),12pt);border-collapse:collapse;table-layout:fixed;margin:calc(var(--pitch)*.15) 0 calc(var(--pitch)*.3);letter-spacing:0}
        .paper td,.paper th{border:1px solid #000;padding:.6mm 1.4mm;vertical-align:middle;font-weight:normal;text-align:left;line-height:calc(min(var(--pitch),18pt)*.94)}
        .paper td p,.paper th p{min-height:0}
        .paper td p:empty{min-height:1em}
        .paper .label{text-align:center}.paper .label p{text-wrap:balance}
        .paper .upright{padding:1mm .4mm;line-height:1.3}
        .paper .top{vertical-align:top}
        .paper table.bare td{border:0;padding:0 1mm 0 0}
        .paper table.data{font-size:max(10.5pt,min(calc(var(--body)*.8),12pt))}
        .paper table.data th{font-family:"Paper Latin","黑体",SimHei,"Noto Sans CJK SC",sans-serif;text-align:center;padding:1mm .5mm}
        .paper table.data td{height:calc(min(var(--pitch),18pt)*1.2)}
        .paper thead{display:table-header-group}.paper tr{break-inside:avoid}.paper tr.long{break-inside:auto}
        .paper .caption{text-align:center;padding-bottom:1mm;break-after:avoid;font-family:"Paper Latin","黑体",SimHei,"Noto Sans CJK SC",sans-serif}
        .paper .ruled{border-bottom:1px solid #000;height:var(--pitch)}
        .paper .seal{position:relative;margin:calc(var(--pitch)*.5) 2em 0 auto;width:fit-content;min-width:14em;max-width:70%;min-height:27mm;text-align:center;break-inside:avoid;padding-top:6mm}
        .paper p:has(+ .seal){break-after:avoid}
        .paper .seal .note{color:#666}
        .paper .seal:not(.open){min-height:42mm;padding-top:13mm}
        .paper .seal img{position:absolute;left:50%;top:0;width:42mm;transform:translateX(-50%);mix-blend-mode:multiply}
        .paper .picture{text-align:center;break-inside:avoid;line-height:1.4;margin:2mm 0}
        .paper .picture img{max-width:100%}
        .paper .picture.left{text-align:left;float:left;margin-top:8mm}.paper .picture.right{text-align:right}
        .paper .picture figcaption{font-size:.8em}
        .paper .picture .with{display:inline-block;text-align:center}
        .paper .inline{vertical-align:middle}
        .paper .copies{clear:both;border-top:1px solid #000;font-size:.82em;line-height:1.5;margin-top:1mm;padding-top:1mm;break-before:avoid;text-indent:0}
        .paper .pagebreak{border-top:1px dashed #bbb;margin:6mm calc(var(--right)*-1) 6mm calc(var(--left)*-1);height:0}
        @media screen{.paper a.figure[href]{border-bottom:1px dotted #1f5fbf;color:#1f4f9f}.paper a.figure[href]:hover{background:#e8f0fe}
        .paper .seal.open::before{content:"";position:absolute;left:50%;top:0;width:32mm;height:32mm;border:1px dashed #d99;border-radius:50%;transform:translateX(-50%);pointer-events:none}}
        @media print{.paper{width:auto;min-height:0;margin:0;padding:0;box-shadow:none}.paper .pagebreak{border:0;margin:0;break-after:page}
        .paper .seal .note{color:#000}}
        @media (max-width:820px) and (orientation:portrait){.paper{width:auto;min-height:0;padding:8mm 5mm;margin:0}}
        """;

    /// <summary>The rules that do not depend on the layout.</summary>
    internal static string Common => Fixed;

    /// <summary>Page size and page numbers in print; one layout a document.</summary>
    internal static string Page(PaperLayout layout)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"@page{{size:A4;margin:{layout.TopMm}mm {layout.RightMm}mm {layout.BottomMm}mm {layout.LeftMm}mm}}");
        const string Number = "{content:\"— \" counter(page) \" —\";font:14pt SimSun,\"Noto Serif CJK SC\",serif;vertical-align:top;padding-top:5mm;";
        return layout.PageNumbers
            ? $"{text}@page:right{{@bottom-right{Number}padding-right:1em}}}}@page:left{{@bottom-left{Number}padding-left:1em}}}}"
            : text;
    }

    /// <summary>The measures of a layout as custom properties.</summary>
    internal static string Variables(PaperLayout layout)
    {
        // 1 twip is 1/20 pt; the grid spreads or squeezes characters so that a line holds CharsPerLine of them
        var line = layout.TextWidthMm * 1440m / 25.4m;
        var spread = layout.CharsPerLine == 0 ? 0m : ((line / layout.CharsPerLine) - (layout.BodyHalfPoints * 10m)) / 20m;
        return string.Create(CultureInfo.InvariantCulture,
            $"--top:{layout.TopMm}mm;--right:{layout.RightMm}mm;--bottom:{layout.BottomMm}mm;--left:{layout.LeftMm}mm;--title:{layout.TitleHalfPoints / 2m:0.#}pt;--body:{layout.BodyHalfPoints / 2m:0.#}pt;--pitch:{layout.LinePitchTwips / 20m:0.##}pt;--spread:{spread - (layout.CharsPerLine == 0 ? 0m : 0.005m):0.###}pt");
    }
}
