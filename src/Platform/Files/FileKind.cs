namespace Fatong.Platform.Files;

/// <summary>A kind of file the store accepts, told by its content, never by its name alone.</summary>
/// <param name="Code">A permanent id, stored in rows.</param>
/// <param name="Extensions">The endings a name of this kind may have, lower case, without the dot.</param>
public sealed record FileKind(string Code, string Name, string MediaType, params IReadOnlyList<string> Extensions)
{
    public static readonly FileKind Pdf = new("pdf", "PDF 文档", "application/pdf", "pdf");
    public static readonly FileKind Ofd = new("ofd", "OFD 版式文档", "application/ofd", "ofd");
    public static readonly FileKind Docx = new("docx", "Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    public static readonly FileKind Xlsx = new("xlsx", "Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    public static readonly FileKind OldOffice = new("ole", "旧版 Office 文档", "application/x-ole-storage", "doc", "xls", "ppt", "wps", "et");
    public static readonly FileKind Jpeg = new("jpg", "JPEG 图片", "image/jpeg", "jpg", "jpeg");
    public static readonly FileKind Png = new("png", "PNG 图片", "image/png", "png");
    public static readonly FileKind Mp4 = new("mp4", "MP4 音视频", "video/mp4", "mp4", "m4a", "m4v", "mov");
    public static readonly FileKind Avi = new("avi", "AVI 视频", "video/x-msvideo", "avi");
    public static readonly FileKind Wav = new("wav", "WAV 录音", "audio/wav", "wav");
    public static readonly FileKind Mp3 = new("mp3", "MP3 录音", "audio/mpeg", "mp3");
    public static readonly FileKind Zip = new("zip", "ZIP 压缩包", "application/zip", "zip");
    public static readonly FileKind Text = new("txt", "文本", "text/plain", "txt", "csv", "json", "md");

    public static IReadOnlyList<FileKind> All { get; } =
        [Pdf, Ofd, Docx, Xlsx, OldOffice, Jpeg, Png, Mp4, Avi, Wav, Mp3, Zip, Text];

    /// <summary>True when a file of this kind may bear the name.</summary>
    public bool Fits(string fileName) =>
        Extensions.Contains(Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant(), StringComparer.Ordinal);
}
