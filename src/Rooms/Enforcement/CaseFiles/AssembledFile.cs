using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>Part of a case file: 正卷 may be read by the party, 副卷 stays inside.</summary>
public enum Volume
{
    Main,
    Sub,
}

/// <summary>One piece of a case file.</summary>
/// <param name="Group">Its place in the order of the volume, from 1.</param>
/// <param name="GroupName">Chinese name of the group, e.g. 证据.</param>
/// <param name="FirstPage">Page in the volume where it begins; cover, contents and closing note are not counted.</param>
/// <param name="Paper">Id of the issued paper; null for what was registered or handed in.</param>
/// <param name="Document">What is printed; null for material on paper or in the file store.</param>
public sealed record CaseFileItem(
    Volume Volume, int Group, string GroupName, string Title, string? Number, DateOnly On, int Pages, int FirstPage, string? Remark, Guid? Paper, PaperDocument? Document)
{
    public int LastPage => FirstPage + Pages - 1;

    /// <summary>Pages as the contents name them: 3 or 3-5.</summary>
    public string PageRange => Pages == 1
        ? FirstPage.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FirstPage}-{LastPage}");
}

/// <summary>Something this file lacks.</summary>
/// <param name="What">The paper or act, in Chinese.</param>
/// <param name="Why">Why it belongs here.</param>
/// <param name="Blocks">Without it the file is not complete; otherwise it should be looked at.</param>
public sealed record FileGap(string What, string Why, bool Blocks);

/// <summary>A disagreement between papers of the file.</summary>
/// <param name="Code">Permanent, e.g. <c>amount</c>.</param>
/// <param name="Papers">Titles of the papers that disagree.</param>
public sealed record FileFinding(string Code, string Message, IReadOnlyList<string> Papers);

/// <summary>A case file (卷宗) as it stands.</summary>
/// <param name="Items">Main volume first, each volume in its order and numbered from page 1.</param>
public sealed record AssembledFile(
    Guid Matter, string Title, string? Number, IReadOnlyList<CaseFileItem> Items, IReadOnlyList<FileGap> Gaps, IReadOnlyList<FileFinding> Findings)
{
    public bool Complete => !Gaps.Any(g => g.Blocks);

    /// <summary>The papers to print, with cover, contents and closing note of each volume; filled by <see cref="CaseFile"/>.</summary>
    public IReadOnlyList<PaperDocument> Papers { get; init; } = [];

    public int PagesOf(Volume volume) => Items.Where(i => i.Volume == volume).Sum(i => i.Pages);
}
